${say("hello", purchase.shipTo().name())}

${say("confirmed.intro")}

${say("confirmed.number", purchase.number())}

<#list purchase.orders() as order>
${say("confirmed.part", order.store().name(), order.number())}
<#list order.lines() as line>
  ${line.quantity()} x ${line.title()}<#if line.chosen() != ""> (${line.chosen()})</#if>  ${line.worth()}
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
<#if (traders[order.store().slug()])??>
  ${say("trader", traders[order.store().slug()].inOneLine())}
</#if>

</#list>
${say("total")}: ${purchase.total()}
<#list purchase.taxLines() as tax>
<#if tax.included()>
${say("tax.in", tax.rate(), tax.amount())}
</#if>
<#else>
${say("tax.none")}
</#list>

${say("follow.text", storefront + "/orders/" + purchase.number())}

${say("legal.text", storefront)}

${say("foot")}
