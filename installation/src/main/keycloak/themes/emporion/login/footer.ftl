<#-- The way back to where somebody came from; Keycloak's own pages of an end have theirs. -->
<#macro content>
  <#if client?? && !["error", "info", "logout-confirm"]?seq_contains(pageId)>
    <#assign back = (client.attributes["emporion.back"])!(client.baseUrl)!"">
    <#if back?has_content>
      <p class="em-back"><a id="way-back" href="${back}">${msg("backToApplication")}</a></p>
    </#if>
  </#if>
  <#-- Whoever may not come in here has a session all the same, and would come back with it for ever. -->
  <#if pageId == "error" && (message.summary)! == msg("platformAdminsOnly") && (client.baseUrl)?has_content>
    <#assign realmUrl = url.loginRestartFlowUrl?keep_before("/login-actions/")>
    <p class="em-back"><a id="other-account" href="${realmUrl}/protocol/openid-connect/logout?client_id=${client.clientId?url('UTF-8')}&amp;post_logout_redirect_uri=${client.baseUrl?url('UTF-8')}">${msg("otherAccount")}</a></p>
  </#if>
</#macro>
