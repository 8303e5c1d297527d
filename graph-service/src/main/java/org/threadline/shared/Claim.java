package org.threadline.shared;

import org.jspecify.annotations.Nullable;

/**
 * What a source says of a child where only one thing can be so: the home, the school or
 * the GP practice.
 *
 * @param source who says so
 * @param says what it says, in a form that is the same when it means the same
 * @param uprn the number of the property, where it is a home that has one
 */
public record Claim(String source, String says, @Nullable String uprn) {

	/**
	 * Whether two sources say different things. One source may well know of two homes.
	 * @param other another claim
	 * @return true when both cannot be so
	 */
	public boolean disagreesWith(Claim other) {
		return !this.source.equals(other.source) && !saysTheSame(other);
	}

	private boolean saysTheSame(Claim other) {
		return (this.uprn != null && other.uprn != null) ? this.uprn.equals(other.uprn) : this.says.equals(other.says);
	}

}
