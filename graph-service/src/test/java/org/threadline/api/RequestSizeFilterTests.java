package org.threadline.api;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import jakarta.servlet.ServletRequest;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class RequestSizeFilterTests {

	private final RequestSizeFilter filter = new RequestSizeFilter();

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	private final MockFilterChain chain = new MockFilterChain();

	@Test
	void aRequestOfTheLargestSizeIsPassedOnWhole() throws Exception {
		byte[] body = "x".repeat(RequestSizeFilter.MAX_BYTES).getBytes(StandardCharsets.UTF_8);

		this.filter.doFilter(request(body), this.response, this.chain);

		ServletRequest passedOn = Objects.requireNonNull(this.chain.getRequest());
		assertThat(passedOn.getInputStream().readAllBytes()).isEqualTo(body);
	}

	@Test
	void aLargerRequestIsRefused() throws Exception {
		this.filter.doFilter(request(new byte[RequestSizeFilter.MAX_BYTES + 1]), this.response, this.chain);

		assertRefused();
	}

	@Test
	void aLargerRequestIsRefusedWhenItDoesNotSayItsLength() throws Exception {
		MockHttpServletRequest chunked = new MockHttpServletRequest("POST", "/graphql") {
			@Override
			public long getContentLengthLong() {
				return -1;
			}
		};
		chunked.setContent(new byte[RequestSizeFilter.MAX_BYTES + 1]);

		this.filter.doFilter(chunked, this.response, this.chain);

		assertRefused();
	}

	private void assertRefused() throws Exception {
		assertThat(this.chain.getRequest()).isNull();
		assertThat(this.response.getStatus()).isEqualTo(413);
		assertThat(this.response.getContentType()).isEqualTo("application/json");
		assertThat(this.response.getContentAsString()).contains("\"code\":\"REQUEST_TOO_LARGE\"");
	}

	private static MockHttpServletRequest request(byte[] body) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/graphql");
		request.setContent(body);
		return request;
	}

}
