package org.threadline.visibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What PIT changed in this package, before the tests of {@code -Pdeep} began, has been
 * noticed by its tests, but for what {@code mutants/visibility.txt} says why it need not
 * be.
 */
@Tag("deep")
class SurvivingMutantsTests {

	private static final Path REPORT = Path.of("target/pit-reports/mutations.xml");

	private static final Path LISTED = Path.of("src/test/resources/mutants/visibility.txt");

	private static final Set<String> NOTICED = Set.of("KILLED", "TIMED_OUT", "MEMORY_ERROR", "RUN_ERROR", "NON_VIABLE");

	@Test
	void whatSurvivesIsListedWithItsArgument() throws Exception {
		assertThat(REPORT).as("what PIT reports, which -Pdeep has run before").exists();
		assertThat(surviving()).containsExactlyInAnyOrderElementsOf(listed());
	}

	private static List<String> listed() throws IOException {
		return Files.readAllLines(LISTED).stream().filter((line) -> !line.isBlank() && !line.startsWith("#")).toList();
	}

	private static List<String> surviving() throws ParserConfigurationException, IOException, SAXException {
		NodeList mutants = DocumentBuilderFactory.newDefaultInstance()
			.newDocumentBuilder()
			.parse(REPORT.toFile())
			.getElementsByTagName("mutation");
		return IntStream.range(0, mutants.getLength())
			.mapToObj((place) -> (Element) mutants.item(place))
			.filter((mutant) -> !NOTICED.contains(mutant.getAttribute("status")))
			.map(SurvivingMutantsTests::name)
			.toList();
	}

	/** By method, as lines and lambdas are numbered anew with every change. */
	private static String name(Element mutant) {
		String method = text(mutant, "mutatedMethod").replaceAll("lambda\\$(.*)\\$\\d+", "$1");
		return lastPart(text(mutant, "mutatedClass")) + "." + method + " " + lastPart(text(mutant, "mutator"));
	}

	private static String text(Element mutant, String name) {
		return mutant.getElementsByTagName(name).item(0).getTextContent();
	}

	private static String lastPart(String name) {
		return name.substring(name.lastIndexOf('.') + 1);
	}

}
