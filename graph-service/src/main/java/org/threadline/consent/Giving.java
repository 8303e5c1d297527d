package org.threadline.consent;

import org.jspecify.annotations.Nullable;

/**
 * Who is said to have decided.
 *
 * @param giver the child, a parent or a carer
 * @param personId which parent or carer, or null for the child
 * @param judgedAbleBecause why a child who is not of the age to decide alone was judged
 * able to decide, or null
 */
record Giving(ConsentGiver giver, @Nullable String personId, @Nullable String judgedAbleBecause) {
}
