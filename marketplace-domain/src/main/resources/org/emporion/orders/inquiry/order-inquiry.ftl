<#assign inquiry = asked.inquiry() store = asked.store()>
${say("inquiry.intro", store.name(), inquiry.order())}

${say("inquiry.reason", inquiry.reason().label())}

${inquiry.message()}

${say("inquiry.reply", inquiry.replyTo())}

${say("inquiry.open.text", portal + "/orders/order?store=" + store.slug() + "&id=" + asked.orderId())}

${say("inquiry.foot")}
