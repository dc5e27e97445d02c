<#assign order = content.order() parcel = content.parcel()>
${say("hello", order.shipTo().name())}

${say("shipped.intro", content.storeName(), order.number(), parcel.carrier())}
<#if parcel.trackingNumber()??>
${say("shipped.tracking", parcel.trackingNumber())}
<#else>
${say("shipped.untracked")}
</#if>
<#if order.dispatch().arrives()??>
${say("shipped.arrives", order.dispatch().arrives().written())}
</#if>

${say("shipped.contents")}:
<#list parcel.lines() as line>
  ${line.quantity()} x ${line.title()}<#if line.chosen() != ""> (${line.chosen()})</#if>
</#list>

<#if parcel.trackingUrl()??>
${say("shipped.track.text", parcel.trackingUrl())}
</#if>
${say("follow.text", storefront + "/orders/" + order.purchaseNumber())}

<#if content.trader()??>
${say("trader", content.trader().inOneLine())}
</#if>
${say("legal.text", storefront)}

${say("foot")}
