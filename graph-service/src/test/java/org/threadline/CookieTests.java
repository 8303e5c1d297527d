package org.threadline;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No page of somebody else sends our cookies with what it posts here, and whoever comes
 * back from an issuer by a link still has theirs.
 */
@RunningService
class CookieTests {

	@Autowired
	private GraphQlCaller service;

	@Test
	void theCookieOfTheSessionGoesWithLinksOnly() throws Exception {
		assertThat(new Browser(this.service).signIn("teacher").headers().allValues("Set-Cookie"))
			.filteredOn((cookie) -> cookie.startsWith("JSESSIONID="))
			.hasSize(1)
			.allSatisfy((cookie) -> assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax"));
	}

	@Test
	void theTokenOfThePageGoesWithLinksOnly() throws Exception {
		List<String> cookies = new Browser(this.service).get("/session").headers().allValues("Set-Cookie");
		assertThat(cookies).filteredOn((cookie) -> cookie.startsWith("XSRF-TOKEN="))
			.hasSize(1)
			.allSatisfy((cookie) -> assertThat(cookie).contains("SameSite=Lax").doesNotContain("HttpOnly"));
	}

}
