<#assign order = content.order()>
<#if toStore>
${say("cancelled.store", order.number())}
<#else>
${say("hello", order.shipTo().name())}

<#if about == "UNPAID">
${say("cancelled.unpaid", order.number())}
<#elseif about == "ALL">
${say("cancelled.all", content.storeName(), order.number())}
<#else>
${say("cancelled.intro", content.storeName(), order.number())}
</#if>
</#if>
<#list content.happened().cancelled() as line>
  ${line.quantity()} x ${line.title()}<#if line.chosen() != ""> (${line.chosen()})</#if>
</#list>

${say("cancelled.reason", content.happened().note())}
<#if toStore>

${say("received.open.text", portal + "/orders/order?store=" + content.storeSlug() + "&id=" + order.id())}
<#else>
<#list money as sum>
${say("money." + sum.what(), sum.amount())}
</#list>
<#if about == "SOME" && order.status() != "CANCELLED" && order.status() != "DELIVERED">
${say("cancelled.rest")}
</#if>
<#if about == "ALL" && content.ofSeveral()>
${say("money.others")}
</#if>

${say("follow.text", storefront + "/orders/" + order.purchaseNumber())}

<#if content.trader()??>
${say("trader", content.trader().inOneLine())}
</#if>
${say("legal.text", storefront)}
</#if>

${say("foot")}
