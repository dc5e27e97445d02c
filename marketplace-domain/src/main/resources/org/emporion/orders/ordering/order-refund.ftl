<#assign order = content.order()>
<#if toStore>
${say("hello", content.storeName())}

${say("refund.store", order.number(), refund)}
${say("refund.store.what")}

${say("received.open.text", portal + "/orders/order?store=" + content.storeSlug() + "&id=" + order.id())}
<#else>
${say("hello", order.shipTo().name())}

<#if refused>
${say("refund.refused", order.number(), refund)}
${say("refund.refused.what", content.storeName())}

${say("refund.refused.write.text", storefront + "/orders/" + order.purchaseNumber() + "/help?about=" + order.number())}
<#else>
${say("refund.given", order.number(), refund)}

${say("follow.text", storefront + "/orders/" + order.purchaseNumber())}
</#if>

<#if content.trader()??>
${say("trader", content.trader().inOneLine())}
</#if>
${say("legal.text", storefront)}
</#if>

${say("foot")}
