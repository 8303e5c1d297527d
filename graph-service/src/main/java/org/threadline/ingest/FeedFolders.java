package org.threadline.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * Finds the folders that sources sent.
 */
final class FeedFolders {

	private static final String MANIFEST = "manifest.yaml";

	private final ResourcePatternResolver resolver;

	FeedFolders() {
		this(new PathMatchingResourcePatternResolver());
	}

	FeedFolders(ResourcePatternResolver resolver) {
		this.resolver = resolver;
	}

	/**
	 * The folders within a folder, or that folder itself when a manifest stands in it.
	 * @param location a folder on disk, or {@code classpath:} and a folder there
	 * @return the folders by name
	 */
	List<FeedFolder> in(String location) {
		if (location.startsWith("classpath:")) {
			return group(resources(location, "classpath*:" + location.substring("classpath:".length()) + "/*/*.*"));
		}
		Path folder = Path.of(location).toAbsolutePath().normalize();
		if (!Files.isDirectory(folder)) {
			throw new BrokenFeedException(location, 1, "there is no such folder: name one that holds feeds");
		}
		boolean one = Files.exists(folder.resolve(MANIFEST));
		return group(resources(location, folder.toUri() + (one ? "*.*" : "*/*.*")));
	}

	private List<Resource> resources(String location, String pattern) {
		try {
			return List.of(this.resolver.getResources(pattern));
		}
		catch (IOException failure) {
			throw BrokenFeedException.unlistable(location, failure);
		}
	}

	private static List<FeedFolder> group(List<Resource> resources) {
		SortedMap<String, SortedMap<String, Resource>> folders = new TreeMap<>();
		for (Resource resource : resources) {
			String file = String.valueOf(resource.getFilename());
			if (file.equals(MANIFEST) || file.endsWith(".csv")) {
				folders.computeIfAbsent(parent(resource), (name) -> new TreeMap<>()).put(file, resource);
			}
		}
		List<FeedFolder> found = new ArrayList<>();
		folders.forEach((name, files) -> found.add(new FeedFolder(name, files)));
		return found;
	}

	private static String parent(Resource resource) {
		try {
			String[] steps = resource.getURL().getPath().split("/");
			return steps[steps.length - 2];
		}
		catch (IOException failure) {
			throw BrokenFeedException.unreadable(resource.getDescription(), failure);
		}
	}

}
