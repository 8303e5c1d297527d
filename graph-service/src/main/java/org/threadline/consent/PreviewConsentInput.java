package org.threadline.consent;

import org.jspecify.annotations.Nullable;

/**
 * What would be recorded: one of the two.
 */
record PreviewConsentInput(@Nullable RecordConsentInput record, @Nullable WithdrawConsentInput withdraw) {
}
