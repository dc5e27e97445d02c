${say("support.intro", content.grant().name(), content.storeName(), until)}
${say("support.reason", content.grant().reason())}

${say("support.rights")}

${say("support.open.text", portal + "/store/support?store=" + content.storeSlug())}

${say("foot")}
