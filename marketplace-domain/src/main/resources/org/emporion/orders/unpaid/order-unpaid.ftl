${say("intro", store.name(), order.number())}
${say("what")}
${say("next")}
${say("balance")}

${say("read.text", portal + "/orders/order?store=" + store.slug() + "&id=" + order.id())}

${say("why")}
