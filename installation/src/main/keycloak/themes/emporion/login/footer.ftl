<#-- The way back to where somebody came from; Keycloak's own pages of an end have theirs. -->
<#macro content>
  <#if client?? && !["error", "info", "logout-confirm"]?seq_contains(pageId)>
    <#assign back = (client.attributes["emporion.back"])!(client.baseUrl)!"">
    <#if back?has_content>
      <p class="em-back"><a id="way-back" href="${back}">${msg("backToApplication")}</a></p>
    </#if>
  </#if>
</#macro>
