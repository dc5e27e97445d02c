<#assign inquiry = asked.inquiry() store = asked.store()>
${say("copy.intro", store.name(), inquiry.order())}

${say("inquiry.reason", inquiry.reason().label())}

${inquiry.message()}

${say("legal.text", storefront)}

${say("foot")}
