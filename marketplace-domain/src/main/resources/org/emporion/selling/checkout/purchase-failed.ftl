${say("hello", purchase.shipTo().name())}

<#if purchase.closedStore()??>
${say("failed.closed", purchase.number(), purchase.closedStore())}
<#else>
${say("failed.intro", purchase.number())}
</#if>
${say("failed.nothing", purchase.total())}

${say("failed.again.text", storefront + "/orders/" + purchase.number())}

${say("legal.text", storefront)}

${say("foot")}
