# The service for a deployment with a Neo4j server. Build the jar first:
#   mvn -DwithoutEmbeddedGraph -DskipTests package
FROM eclipse-temurin:25-jre

RUN useradd --system --create-home threadline
USER threadline
WORKDIR /home/threadline

COPY graph-service/target/graph-service-*.jar service.jar

EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "--sun-misc-unsafe-memory-access=allow", "-jar", "service.jar"]
