# The service for a deployment with a Neo4j server. Build the jar first:
#   mvn -DwithoutEmbeddedGraph -DskipTests package
FROM eclipse-temurin:25-jre AS taken-apart
WORKDIR /archive
COPY graph-service/target/graph-service-*.jar service.jar
RUN java -Djarmode=tools -jar service.jar extract --destination threadline

FROM eclipse-temurin:25-jre

RUN useradd --system --create-home threadline
USER threadline
WORKDIR /home/threadline

# taken apart it starts sooner: nothing is read out of an archive within an archive
COPY --from=taken-apart /archive/threadline .

# a volume that is put here belongs to whoever the folder belongs to
RUN mkdir audit-checkpoints
ENV THREADLINE_AUDIT_CHECKPOINTS=/home/threadline/audit-checkpoints

EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "--sun-misc-unsafe-memory-access=allow", "-jar", "service.jar"]
