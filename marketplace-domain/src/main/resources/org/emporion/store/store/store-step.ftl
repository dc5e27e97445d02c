${say("step." + content.step(), content.storeName())}
<#if content.reason()??>

${say("step.reason", content.reason())}
</#if>

${say("step.open.text", portal + "/apply/state?store=" + content.storeSlug())}

${say("step.foot")}
