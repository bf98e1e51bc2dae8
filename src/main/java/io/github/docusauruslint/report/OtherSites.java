package io.github.docusauruslint.report;

import io.github.docusauruslint.external.Answer;
import io.github.docusauruslint.external.ExternalAnswers;
import io.github.docusauruslint.external.HostCount;
import io.github.docusauruslint.text.JsonWriter;
import java.util.Map;

/** What became of links to other sites, in reports that are data. */
final class OtherSites {
  private OtherSites() {}

  /** Writes one object, with all hosts. */
  static void write(JsonWriter json, ExternalAnswers answers) {
    json.beginObject().field("urls", answers.answers().size());
    json.field("broken", answers.count(Answer::broken));
    json.field("givenTime", answers.count(Answer::isGivenTime));
    json.field("remembered", answers.count(Answer::isRemembered));
    json.name("hosts").beginArray();
    for (HostCount host : answers.hosts()) {
      json.newLine().beginObject().field("host", host.host()).field("urls", host.urls());
      json.field("requests", host.requests()).field("remembered", host.remembered());
      json.name("outcomes").beginObject();
      host.outcomes().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(outcome -> json.field(outcome.getKey().label(), outcome.getValue()));
      json.end().end();
    }
    json.end().end();
  }
}
