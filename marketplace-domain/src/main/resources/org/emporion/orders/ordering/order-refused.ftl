<#assign order = content.order()>
${say("hello", order.shipTo().name())}

${say("refused.intro", content.storeName(), order.number())}
<#list order.ordered() as line>
  ${line.quantity()} x ${line.title()}<#if line.chosen() != ""> (${line.chosen()})</#if>
</#list>

${say("refused.reason", order.refuseReason())}
<#list money as sum>
${say("money." + sum.what(), sum.amount())}
</#list>
<#if content.ofSeveral()>
${say("money.others")}
</#if>

${say("follow.text", storefront + "/orders/" + order.purchaseNumber())}

<#if content.trader()??>
${say("trader", content.trader().inOneLine())}
</#if>
${say("legal.text", storefront)}

${say("foot")}
