${say("hello", purchase.shipTo().name())}

<#if purchase.review().end()??>
${say("ended." + purchase.review().end(), purchase.number())}

${say("ended.money", purchase.total())}

${say("ended.shop.text", storefront)}
<#else>
${say("held.intro", purchase.number())}

${say("held.until", until)}

${say("held.payment", purchase.total())}

${say("held.follow.text", storefront + "/orders/" + purchase.number())}
</#if>

${say("legal.text", storefront)}

${say("foot")}
