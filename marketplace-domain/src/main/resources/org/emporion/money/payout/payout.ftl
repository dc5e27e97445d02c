<#assign payout = content.payout() store = content.store()>
${say("intro", store.name(), payout.amount())}

<#if state == "SENT">
${say("sent.what", payout.orders())}
<#else>
<#if state == "RETURNED">${say("returned.what", payout.reason()!"-")}<#else>${say("refused.what", payout.reason()!"-")}</#if>
${say("returned.do")}
</#if>

${say("read.text", portal + "/money/balance?store=" + store.slug())}

${say("why")}
