MATCH (source:Source)
RETURN source.code AS code, source.filesTaken AS filesTaken
