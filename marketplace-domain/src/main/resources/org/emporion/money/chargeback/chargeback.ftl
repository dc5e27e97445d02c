<#assign chargeback = content.chargeback() store = content.store() amount = content.chargeback().amount()>
${say("intro", store.name(), content.orderNumber())}
<#if content.untouched()>
${say("nothing")}
<#elseif state == "OPEN">
${say("open.what", amount, chargeback.reason())}
${say("open.answer")}
<#if content.due()??>
${say("open.due", content.due())}
</#if>
<#if content.byStore()>${say("open.store")}<#else>${say("open.platform")}</#if>
<#elseif state == "WON">
<#if toBuyer??>
${say("won.owed", amount, toBuyer)}
<#else>
${say("won.what", amount)}
</#if>
<#else>
<#if content.byStore()>${say("lost.store", amount)}<#else>${say("lost.platform", amount)}</#if>
</#if>

${say("read.text", portal + "/orders/order?store=" + store.slug() + "&id=" + content.orderId())}

${say("why")}
