package org.collectiveimpact.examples.springboot;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the service. */
@SpringBootApplication
public class Application {

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    /** Returns the clock by which an assessment is made today: the library asks none. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }
}
