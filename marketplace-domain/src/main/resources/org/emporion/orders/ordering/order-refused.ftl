<#assign order = content.order()>
${say("hello", order.shipTo().name())}

${say("refused.intro", content.storeName(), order.number())}
${say("refused.reason", order.refuseReason())}
${say("refused.money", order.total())}

${say("follow.text", storefront + "/orders/" + order.purchaseNumber())}

<#if content.trader()??>
${say("trader", content.trader().inOneLine())}
</#if>
${say("legal.text", storefront)}

${say("foot")}
