package io.github.docusauruslint.cli;

import io.github.docusauruslint.rule.Language;
import io.github.docusauruslint.rule.Messages;
import io.github.docusauruslint.server.Request;
import io.github.docusauruslint.server.ServerClient;
import io.github.docusauruslint.server.ServerClient.Reply;
import io.github.docusauruslint.server.ServerFolder;
import io.github.docusauruslint.server.ServerStatus;
import java.nio.file.Path;

/** {@code server status} and {@code server stop}. */
final class ServerCommand {
  private final Terminal terminal;
  private final Messages messages;

  ServerCommand(Terminal terminal) {
    this.terminal = terminal;
    this.messages = Messages.load(Language.of(terminal.environment()));
  }

  int run(Arguments arguments) {
    Path cache = new CacheOption(terminal).read(arguments).folder();
    ServerFolder folder = cache == null ? null : ServerFolder.in(cache);
    boolean stops = arguments.path().equals("server stop");
    int met = 0;
    int silent = 0;
    if (folder != null && folder.isPrivate()) {
      for (String name : folder.names()) {
        Request request = Request.of(stops ? Request.Kind.STOP : Request.Kind.STATUS);
        Reply reply = ServerClient.ask(folder.socket(name), request);
        ServerStatus status = ServerStatus.of(reply.answer());
        if (status != null) {
          met++;
          terminal.out().println(stops ? ended(status) : line(status));
        } else if (reply.state() != Reply.State.ABSENT) {
          silent++;
          terminal.tell(messages.format("server.no-answer", folder.log(name)));
        }
      }
    }
    if (met + silent == 0) {
      terminal.out().println(messages.format("server.none"));
    }
    return silent == 0 ? Cli.CLEAN : Cli.FAILED;
  }

  private String ended(ServerStatus status) {
    return messages.format("server.ended", String.valueOf(status.process()), status.site());
  }

  private String line(ServerStatus status) {
    return messages.format(
        "server.status",
        String.valueOf(status.process()),
        status.site(),
        messages.count("server.answers", status.answers()),
        status.started(),
        status.memory(),
        status.mostMemory());
  }
}
