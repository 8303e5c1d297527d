package astray.visibility;

import org.springframework.core.env.Environment;

record PolicyWithAFramework(Environment environment) {

}
