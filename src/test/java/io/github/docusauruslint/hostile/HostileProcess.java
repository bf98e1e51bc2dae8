package io.github.docusauruslint.hostile;

import io.github.docusauruslint.ClassPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The Java machine that hostile sites may bring down; it is started anew when one did. */
final class HostileProcess implements AutoCloseable {
  private static final String ENDED = "the program ended";

  /** Whoever takes that long hangs, however busy the machine is. */
  private static final long PATIENCE_SECONDS = 240;

  private Process process;
  private BlockingQueue<String> answers;

  /**
   * What came of a case.
   *
   * @param status the exit status; -1 when there is none
   * @param millis how long the command took
   * @param trouble why there is no exit status
   */
  record Answer(int status, long millis, String trouble) {}

  /** Runs one case in a folder. */
  Answer run(String name, Path folder) throws IOException, InterruptedException {
    if (process == null || !process.isAlive()) {
      start();
    }
    OutputStream in = process.getOutputStream();
    in.write((name + "\t" + folder + "\n").getBytes(StandardCharsets.UTF_8));
    in.flush();
    String line = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (line == null || line.equals(ENDED)) {
      close();
      return new Answer(-1, 0, line == null ? "it hangs" : line);
    }
    int space = line.indexOf(' ');
    int status = Integer.parseInt(line.substring(0, space));
    String rest = line.substring(space + 1);
    return status < 0 ? new Answer(-1, 0, rest) : new Answer(status, Long.parseLong(rest), "");
  }

  private void start() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-Xss4m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-cp", ClassPath.get()));
    command.add("-Dhostile.full=" + Scale.full());
    command.add(HostileChild.class.getName());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    process = builder.start();
    answers = new LinkedBlockingQueue<>();
    BlockingQueue<String> queue = answers;
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    Thread reader =
        new Thread(
            () -> {
              out.lines().forEach(queue::add);
              queue.add(ENDED);
            });
    reader.setDaemon(true);
    reader.start();
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroyForcibly();
      process = null;
    }
  }
}
