package org.threadline.seed;

import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class GeneratorOptionsTests {

	@Test
	void areReadInAnyOrder() {
		assertThat(GeneratorOptions.of("--seed", "-7", "--out", "there", "--children", "12"))
			.isEqualTo(new GeneratorOptions(12, 12, -7, Path.of("there"), LocalDate.of(2026, 11, 23)));
		assertThat(
				GeneratorOptions.of("--as-of", "2025-02-28", "--seed", "1", "--out", "there", "--children", "1").asOf())
			.isEqualTo("2025-02-28");
		assertThat(GeneratorOptions.of("--in-full", "5", "--seed", "1", "--out", "there", "--children", "12").inFull())
			.isEqualTo(5);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			--seed 1 --out x                       | --children is missing
			--children 1 --out x                   | --seed is missing
			--children 1 --seed 1                  | --out is missing
			--children many --seed 1 --out x       | --children has to be a whole number of children, not many
			--children 0 --seed 1 --out x          | --children has to be from 1 to 5000000
			--children 5000001 --seed 1 --out x    | --children has to be from 1 to 5000000
			--children 1 --seed x --out x          | --seed has to be a whole number, not x
			--children 1 --seed 1 --out x --as-of tomorrow | --as-of has to be a day such as 2026-11-23, not tomorrow
			--children 2 --seed 1 --out x --in-full 3 | --in-full has to be from 0 to the number of --children, 2
			--children 1 --seed                    | --seed needs a value
			--kids 1                               | --kids is not known
			""")
	void whatCannotBeUsedIsRefusedWithWhatToDo(String arguments, String advice) {
		assertThatIllegalArgumentException().isThrownBy(() -> GeneratorOptions.of(arguments.split(" ")))
			.withMessageContaining(advice);
	}

}
