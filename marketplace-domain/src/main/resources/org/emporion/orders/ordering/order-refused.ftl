<#assign order = content.order()>
${say("hello", order.shipTo().name())}

${say("refused.intro", content.storeName(), order.number())}
${say("refused.reason", order.refuseReason())}
<#if withheld??>
<#if refund??>${say("cancelled.money", refund)}</#if>
${say("back.withheld", withheld)}
<#elseif refund?? && before??>
${say("refused.rest", refund, before)}
<#elseif refund??>
${say("refused.money", refund)}
<#elseif before??>
${say("refused.before", before)}
</#if>

${say("follow.text", storefront + "/orders/" + order.purchaseNumber())}

<#if content.trader()??>
${say("trader", content.trader().inOneLine())}
</#if>
${say("legal.text", storefront)}

${say("foot")}
