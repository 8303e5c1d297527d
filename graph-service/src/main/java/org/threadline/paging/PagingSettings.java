package org.threadline.paging;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The key of cursors and of ids made for one viewer.
 *
 * @param secret at least 32 characters, the same for every process of a service; when
 * absent each start makes its own and cursors do not outlive it
 */
@ConfigurationProperties("threadline.paging")
record PagingSettings(@Nullable String secret) {

	PagingSettings {
		if (secret != null && secret.length() < 32) {
			throw new IllegalArgumentException("threadline.paging.secret needs at least 32 characters");
		}
	}

}
