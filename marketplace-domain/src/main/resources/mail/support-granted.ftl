${say("support.intro", letter.grant().name(), letter.storeName(), until)}
${say("support.reason", letter.grant().reason())}

${say("support.rights")}

${say("support.open.text", portal + "/store/support?store=" + letter.storeSlug())}

${say("foot")}
