${say("invited.hello")}

${say("invited.intro", content.invitedBy(), content.storeName())}
${say("invited.role", say("role." + content.role()))}

${say("invited.accept.text", portal + "/join?token=" + content.token())}

${say("invited.end")}

${say("invited.foot")}
