package org.threadline.identity;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people sign in.
 *
 * @param signInClaim the claim of a bearer token that names the person
 * @param sampleUsers who may sign in while no issuer is configured
 */
@ConfigurationProperties("threadline.identity")
public record IdentitySettings(@DefaultValue("preferred_username") String signInClaim, @DefaultValue( {
		"social.worker", "teacher", "health.visitor", "police", "camhs", "coordinator", "manager", "analyst", "planner",
		"auditor", "admin", "young.person", "parent" }) List<String> sampleUsers){
}
