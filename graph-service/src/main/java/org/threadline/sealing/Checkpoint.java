package org.threadline.sealing;

import java.text.ParseException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;

import com.nimbusds.jose.util.JSONObjectUtils;

/**
 * What a process says of the chain: that it ended there at that moment.
 *
 * @param sequence 1 for the first in its file: one that is missing between two is missed
 * @param chainEnd where the chain ended
 * @param witnessedAt when
 */
record Checkpoint(long sequence, ChainEnd chainEnd, Instant witnessedAt) {

	String json() {
		return Canonical.json(Map.of("sequence", this.sequence, "chain", this.chainEnd.chainId(), "block",
				this.chainEnd.blocks(), "entries", this.chainEnd.entries(), "hash", this.chainEnd.hash(), "witnessedAt",
				this.witnessedAt.toString()));
	}

	/**
	 * Reads one.
	 * @throws ParseException when it is none
	 */
	static Checkpoint read(Map<String, Object> values) throws ParseException {
		try {
			return new Checkpoint(JSONObjectUtils.getLong(values, "sequence"),
					new ChainEnd(text(values, "chain"), JSONObjectUtils.getLong(values, "block"),
							JSONObjectUtils.getLong(values, "entries"), text(values, "hash")),
					Instant.parse(text(values, "witnessedAt")));
		}
		catch (DateTimeParseException noMoment) {
			throw new ParseException("witnessedAt is no moment", 0);
		}
	}

	private static String text(Map<String, Object> values, String name) throws ParseException {
		String text = JSONObjectUtils.getString(values, name);
		if (text == null) {
			throw new ParseException(name + " is missing", 0);
		}
		return text;
	}

}
