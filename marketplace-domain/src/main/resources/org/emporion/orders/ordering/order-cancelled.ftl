<#assign order = content.order()>
<#if toStore>
${say("cancelled.store", order.number())}
<#else>
${say("hello", order.shipTo().name())}

${say("cancelled.intro", content.storeName(), order.number())}
</#if>
<#list content.happened().cancelled() as line>
  ${line.quantity()} x ${line.title()}<#if line.chosen() != ""> (${line.chosen()})</#if>
</#list>

${say("cancelled.reason", content.happened().note())}
<#if toStore>

${say("received.open.text", portal + "/orders/order?store=" + content.storeSlug() + "&id=" + order.id())}
<#else>
<#if refund??>
${say("cancelled.money", refund)}
</#if>
<#if withheld??>
${say("back.withheld", withheld)}
</#if>
<#if order.status() != "CANCELLED" && order.status() != "DELIVERED">
${say("cancelled.rest")}
</#if>

${say("follow.text", storefront + "/orders/" + order.purchaseNumber())}

<#if content.trader()??>
${say("trader", content.trader().inOneLine())}
</#if>
${say("legal.text", storefront)}
</#if>

${say("foot")}
