<#assign order = content.order() next = (order.status() == "NEW")?then("accept", "send")>
<#if toStore>
${say("delayed.store", order.number())}
${say("delayed.store." + next, until)}

${say("received.open.text", portal + "/orders/order?store=" + content.storeSlug() + "&id=" + order.id())}
<#else>
${say("hello", order.shipTo().name())}

${say("delayed.buyer", content.storeName(), order.number())}
${say("delayed.buyer." + next, until)}

${say("follow.text", storefront + "/orders/" + order.purchaseNumber())}

<#if content.trader()??>
${say("trader", content.trader().inOneLine())}
</#if>
${say("legal.text", storefront)}
</#if>

${say("foot")}
