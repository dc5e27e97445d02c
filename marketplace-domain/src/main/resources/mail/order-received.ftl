<#assign order = letter.order()>
${say("received.intro", letter.storeName(), order.number(), order.total())}

<#list order.lines() as line>
  ${line.quantity()} x ${line.sku()} ${line.title()}  ${line.total()}
</#list>
  ${say("shipping", order.shippingName())}  ${order.shipping()}

${say("received.next")}

${say("received.open.text", portal + "/orders/order?store=" + letter.storeSlug() + "&id=" + order.id())}

${say("foot")}
