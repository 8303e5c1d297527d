package org.threadline.api;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.threadline.RunningService;
import org.threadline.graph.GraphCounts;
import org.threadline.identity.IdentityInUse;
import org.threadline.identity.IdentitySettings;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Once the service is ready it says where it is, who may sign in, what is loaded, and
 * that nobody in it is real.
 */
@RunningService
@ExtendWith(OutputCaptureExtension.class)
class StartNoticeTests {

	@Autowired
	private StartNotice notice;

	@Autowired
	private GraphCounts graph;

	@Autowired
	private IdentitySettings identity;

	@Autowired
	private Environment environment;

	@Test
	void itSaysWhereTheServiceIs() {
		assertThat(this.notice.text())
			.contains("ready at http://localhost:" + this.environment.getRequiredProperty("local.server.port") + "\n");
	}

	@Test
	void itIsToldOnceTheServiceAnswersAndNotWhenItStops(CapturedOutput output) {
		this.notice.told(new AvailabilityChangeEvent<>(this, ReadinessState.REFUSING_TRAFFIC));
		assertThat(output.getAll()).doesNotContain("Threadline is ready");
		this.notice.told(new AvailabilityChangeEvent<>(this, ReadinessState.ACCEPTING_TRAFFIC));
		assertThat(output.getAll()).contains("Threadline is ready");
	}

	@Test
	void itNamesEverySampleUserAndTheirPassword() {
		assertThat(this.identity.sampleUsers()).hasSizeGreaterThan(12);
		assertThat(this.notice.text()).contains("password demo").contains(this.identity.sampleUsers());
	}

	@Test
	void withAnIssuerItSaysWhoseTokensSignInAndWhetherThePageDoes() {
		String tokensOnly = new StartNotice(this.graph, new IdentityInUse.Issuer("https://id.example.org", null),
				this.environment)
			.text();
		assertThat(tokensOnly).contains("bearer tokens of https://id.example.org; not on the page")
			.doesNotContain("demo");
		assertThat(new StartNotice(this.graph, new IdentityInUse.Issuer("https://id.example.org", "/sign-in"),
				this.environment)
			.text()).contains("on the page at that issuer");
	}

	@Test
	void itCountsWhatIsLoaded() {
		List<String> counted = List.of("Child", "Agency", "Practitioner", "Event");
		List<String> words = List.of("children", "agencies", "practitioners", "events");
		for (int label = 0; label < counted.size(); label++) {
			long count = this.graph.byLabel().getOrDefault(counted.get(label), 0L);
			assertThat(count).isPositive();
			assertThat(this.notice.text()).contains(String.format(Locale.UK, "%,d %s", count, words.get(label)));
		}
	}

	@Test
	void itCountsAlikeOnEveryMachine() {
		String here = this.notice.text();
		Locale machine = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			assertThat(this.notice.text()).isEqualTo(here);
		}
		finally {
			Locale.setDefault(machine);
		}
	}

	@Test
	void itSaysThatNobodyHereIsReal() {
		assertThat(this.notice.text()).contains("Synthetic data only");
	}

}
