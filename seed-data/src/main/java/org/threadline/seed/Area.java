package org.threadline.seed;

/**
 * Invented councils. Their area codes are borrowed from real places of like proportions,
 * so that maps can be drawn.
 */
enum Area {

	HAVERDALE("E08000032", "Haverdale"), CROSSLEY("E08000033", "Crossley Vale"), MARLBECK("E08000034", "Marlbeck"),
	AIRESIDE("E08000035", "Aireside"), STONEFORD("E08000036", "Stoneford");

	private final String code;

	private final String title;

	Area(String code, String title) {
		this.code = code;
		this.title = title;
	}

	String code() {
		return this.code;
	}

	String title() {
		return this.title;
	}

}
