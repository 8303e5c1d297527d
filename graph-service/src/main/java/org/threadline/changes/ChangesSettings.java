package org.threadline.changes;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How soon others are told.
 *
 * @param tellEvery how often the outbox is looked at
 * @param lookEvery how often a subscription looks for what another process told
 */
@ConfigurationProperties("threadline.changes")
record ChangesSettings(@DefaultValue("1s") Duration tellEvery, @DefaultValue("5s") Duration lookEvery) {
}
