<#assign order = content.order()>
${say("hello", order.shipTo().name())}

${say("refunded.intro", content.storeName(), order.number())}
${say("refunded.money", refund)}
${say("refused.reason", content.happened().note())}

${say("refunded.for")}
<#if ofOrder>
  ${say("refunded.order")}  ${refund}
<#else>
<#list lines as line>
  <#if line.units() gt 0>${line.units()} x </#if>${line.title()}<#if line.chosen() != ""> (${line.chosen()})</#if>  ${line.amount()}
</#list>
<#if withShipping>
  ${say("refunded.shipping")}  ${shipping}
</#if>
</#if>

${say("follow.text", storefront + "/orders/" + order.purchaseNumber())}

<#if content.trader()??>
${say("trader", content.trader().inOneLine())}
</#if>
${say("legal.text", storefront)}

${say("foot")}
