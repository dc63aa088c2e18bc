package org.collectiveimpact.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.serialization.Documents;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Calls the service as a client does, over HTTP. */
class InitiativesTest {

    private static final Path CASE = Path.of("../src/main/resources/cases/milwaukee-teen-pregnancy/initiative.yaml");
    private static final String JSON = "application/json";
    private static final String YAML = "application/yaml";

    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() {
        SpringApplication application = new SpringApplication(Application.class);
        application.addInitializers(InitiativesTest::onADayInJune);
        service = application.run("--server.port=0", "--logging.level.root=warn", "--spring.main.banner-mode=off");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void anInitiativeIsAnsweredWithItsAssessment() throws Exception {
        Initiative initiative = Documents.read(CASE);
        HttpResponse<String> answer =
                post("/initiatives?asOf=2024-12-31", JSON, Documents.text(initiative, "initiative.json"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(contentType(answer)).isEqualTo("application/json");
        assertThat(Documents.parseAssessment(answer.body(), "answer.json"))
                .isEqualTo(RuleSet.standard().assess(initiative, LocalDate.parse("2024-12-31")));
    }

    @Test
    void withoutADateItIsAssessedToday() throws Exception {
        HttpResponse<String> answer = post("/initiatives", JSON, json("{'id': 'new', 'name': 'New'}"));

        assertThat(Documents.parseAssessment(answer.body(), "answer.json").asOf())
                .isEqualTo("2026-06-30");
    }

    @Test
    void aDocumentMayBeYaml() throws Exception {
        assertThat(post("/initiatives", YAML, "id: new\nname: New\n").statusCode())
                .isEqualTo(200);
    }

    @Test
    void everyErrorIsToldInTheDetailsOfTheProblem() throws Exception {
        HttpResponse<String> answer = post("/initiatives", JSON, json("""
                {'id': 'reading-city', 'name': 'Reading City',
                 'partners': [{'id': 'library', 'name': 'Library', 'email': '${1+1} {min}'}],
                 'indicators': [{'id': 'reading', 'name': 'Reading', 'owner': 'librari',
                   'baseline': {'period': '2020', 'value': 60}, 'targets': [{'date': '2019', 'value': 80}]}]}
                """));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(contentType(answer)).isEqualTo("application/problem+json");
        assertThat(answer.body()).isEqualTo(json("""
                        {'detail':'This initiative cannot be.','instance':'/initiatives','status':422,\
                        'title':'Unprocessable Content','violations':[\
                        {'path':'indicators[reading].owner','pointer':'/indicators/0/owner',\
                        'code':'unknown-reference','message':'indicators[reading].owner: ^librari^ (expected: an id\
                         among partners; did you mean ^library^?)','invalidValue':'librari','severity':'error'},\
                        {'path':'indicators[reading].targets[0].date','pointer':'/indicators/0/targets/0/date',\
                        'code':'target-before-baseline','message':'indicators[reading].targets[0].date: 2019\
                         (expected: after the baseline, 2020)','invalidValue':'2019','severity':'error'},\
                        {'path':'partners[library].email','pointer':'/partners/0/email',\
                        'code':'not-an-email','message':'partners[library].email: ^${1+1} {min}^ (expected: an address\
                         such as name@example.org)','invalidValue':'${1+1} {min}','severity':'error'}]}"""));
    }

    @Test
    void everythingThatCannotBeReadIsToldWithItsPlace() throws Exception {
        HttpResponse<String> answer =
                post("/initiatives", JSON, json("{'id': 'Reading City',\n 'name': 'Reading City',\n 'partner': []}"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(contentType(answer)).isEqualTo("application/problem+json");
        assertThat(answer.body()).isEqualTo(json("""
                        {'detail':'This is no document of an initiative.','instance':'/initiatives','status':400,\
                        'title':'Bad Request','problems':[\
                        {'file':'body.json','line':1,'column':8,'pointer':'/id','found':'^Reading City^',\
                        'expected':'lower-case words joined by hyphens, at most 64 characters'},\
                        {'file':'body.json','line':3,'column':2,'pointer':'/partner','found':'unknown field ^partner^',\
                        'expected':'a known field; did you mean ^partners^?'}]}"""));
    }

    @Test
    void whatIsNoJsonIsToldWithItsPlace() throws Exception {
        assertThat(post("/initiatives", JSON, "{").body()).isEqualTo(json("""
                        {'detail':'This is no document of an initiative.','instance':'/initiatives','status':400,\
                        'title':'Bad Request','problems':[{'file':'body.json','line':1,'column':2,'pointer':'',\
                        'found':'the end of the text','expected':'a } for the { at 1:1'}]}"""));
    }

    @Test
    void aBodyIsReadAsFarAsTheLimitAndNoFurther() throws Exception {
        HttpResponse<String> answer = post("/initiatives", JSON, "{" + " ".repeat(2 << 20));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains(json("'found':'a text of 1048577 characters','expected':'at most 1048576 characters'"));
    }

    private static HttpResponse<String> post(String path, String type, String body)
            throws IOException, InterruptedException {
        String port = Objects.requireNonNull(service.getEnvironment().getProperty("local.server.port"));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static String contentType(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("none");
    }

    /** Returns a text with the quotes of JSON for single ones, and single ones for carets. */
    private static String json(String text) {
        return text.replace('\'', '"').replace('^', '\'');
    }

    private static void onADayInJune(ConfigurableApplicationContext context) {
        Clock june = Clock.fixed(Instant.parse("2026-06-30T12:00:00Z"), ZoneOffset.UTC);
        ((GenericApplicationContext) context)
                .registerBean("june", Clock.class, () -> june, bean -> bean.setPrimary(true));
    }
}
