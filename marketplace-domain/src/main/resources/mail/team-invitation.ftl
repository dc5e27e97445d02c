${say("invited.hello")}

${say("invited.intro", letter.invitedBy(), letter.storeName())}
${say("invited.role", say("role." + letter.role()))}

${say("invited.accept.text", portal + "/join?token=" + letter.token())}

${say("invited.end")}

${say("invited.foot")}
