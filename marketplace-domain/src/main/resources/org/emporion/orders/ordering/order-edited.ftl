<#assign order = content.order() to = order.shipTo()>
${say("hello", to.name())}

<#if content.happened().kind() == "LINE_CHANGED">
${say("edited.line", content.storeName(), order.number())}
  ${content.happened().note()}
<#else>
${say("edited.address", content.storeName(), order.number())}
  ${to.name()}
  ${to.line1()}
<#if to.line2()??>
  ${to.line2()}
</#if>
  ${to.place()}
<#if to.region()??>
  ${to.region()}
</#if>
  ${to.countryName()}
</#if>

${say("edited.wrong")}

${say("follow.text", storefront + "/orders/" + order.purchaseNumber())}

<#if content.trader()??>
${say("trader", content.trader().inOneLine())}
</#if>
${say("legal.text", storefront)}

${say("foot")}
