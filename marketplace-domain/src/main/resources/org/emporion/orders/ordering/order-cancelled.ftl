<#assign order = content.order()>
${say("hello", order.shipTo().name())}

${say("cancelled.intro", content.storeName(), order.number())}
<#list content.happened().cancelled() as line>
  ${line.quantity()} x ${line.title()}<#if line.chosen() != ""> (${line.chosen()})</#if>
</#list>

${say("cancelled.reason", content.happened().note())}
<#if refund??>
${say("cancelled.money", refund)}
</#if>
<#if order.status() != "CANCELLED" && order.status() != "DELIVERED">
${say("cancelled.rest")}
</#if>

${say("follow.text", storefront + "/orders/" + order.purchaseNumber())}

<#if content.trader()??>
${say("trader", content.trader().inOneLine())}
</#if>
${say("legal.text", storefront)}

${say("foot")}
