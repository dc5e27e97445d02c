<#assign order = content.order()>
${say("received.intro", content.storeName(), order.number(), order.total())}

<#list order.lines() as line>
  ${line.quantity()} x ${line.sku()} ${line.title()}<#if line.chosen() != ""> (${line.chosen()})</#if>  ${line.worth()}
<#if line.contents() != "">
    ${say("parts", line.contents())}
</#if>
<#if line.promised()??>
    ${say("promised", line.promised())}
</#if>
</#list>
  ${say("shipping", order.dispatch().shippingName())}  <#if order.costs().shipping().free>${say("free")}<#else>${order.costs().shipping()}</#if>
<#if order.dispatch().arrives()??>
  ${say("arrives", order.dispatch().arrives().written())}
</#if>
<#list order.costs().savings() as saving>
  ${saving.name()}<#if saving.code()??> (${saving.code()})</#if>  −${saving.amount()}
</#list>
<#list order.costs().taxLines() as tax>
<#if !tax.included()>
  ${say("tax.top", tax.rate())}  ${tax.amount()}
</#if>
</#list>

${say("received.next")}

${say("received.open.text", portal + "/orders/order?store=" + content.storeSlug() + "&id=" + order.id())}

${say("foot")}
