package io.github.docusauruslint;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.net.ProtocolFamily;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rooms are packages, ground floor first; a room uses only rooms above it in this list. */
class ArchitectureTest {
  private static final String ROOT = "io.github.docusauruslint.";
  private static final List<String> ROOMS =
      List.of(
          "text",
          "yaml",
          "js",
          "mdx",
          "site",
          "route",
          "diagnostic",
          "external",
          "rule",
          "config",
          "cache",
          "engine",
          "fix",
          "report",
          "server",
          "cli",
          "maven",
          "build");
  private static final Set<String> DOORS = Set.of("cli", "maven");
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("test-classes"))
          .withImportOption(location -> !location.contains("devtest"))
          .importPackages("io.github.docusauruslint");

  @Test
  void everyClassHasARoom() {
    assertThat(CLASSES.stream().map(ArchitectureTest::room).collect(Collectors.toSet()))
        .isSubsetOf(ROOMS)
        .isNotEmpty();
  }

  @Test
  void roomsUseOnlyTheRoomsAboveThem() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass user : CLASSES) {
      user.getDirectDependenciesFromSelf().stream()
          .filter(dependency -> dependency.getTargetClass().getName().startsWith(ROOT))
          .filter(dependency -> !allowed(room(user), room(dependency.getTargetClass())))
          .forEach(dependency -> wrong.add(dependency.getDescription()));
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean allowed(String user, String used) {
    boolean otherDoor = DOORS.contains(user) && DOORS.contains(used) && !user.equals(used);
    return !otherDoor && ROOMS.indexOf(used) <= ROOMS.indexOf(user);
  }

  @Test
  void rulesOnlyJudge() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "rule.*..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.util.concurrent..")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(Thread.class, System.class)
        .check(CLASSES);
  }

  @Test
  void onlyTheDoorsKnowTheirFrameworks() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(CLASSES);
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "maven..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.maven..")
        .check(CLASSES);
  }

  /** No jar has the library that packs it. */
  @Test
  void nothingUsesStepsOfTheBuild() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "build..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + "build..", "org.objectweb.asm..")
        .check(CLASSES);
  }

  /** A check starts without the libraries that help and explaining need. */
  @Test
  void heavyLibrariesHaveTheirOwnCorner() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + "cli.Help")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("picocli..")
        .check(CLASSES);
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + "fix.UnifiedDiff")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.github.difflib..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "mdx..")
        .and()
        .haveNameNotMatching(".*\\.report\\.RulePage.*|.*\\.external\\.http\\.PageAnchors")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.vladsch..", "org.jsoup..")
        .check(CLASSES);
  }

  /** Whoever wants no other sites asked must be sure of it. */
  @Test
  void onlyOneCornerAsksOtherSites() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "external.http..", ROOT + "server..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net..", "javax.net..", "dev.failsafe..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "external.http..", ROOT + "cli..", ROOT + "maven..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + "external.http..")
        .check(CLASSES);
  }

  /** Servers are asked within the machine alone: of the net they know nothing but its sockets. */
  @Test
  void serversAreInNoNet() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "server..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.net..", "javax.net..", "dev.failsafe..")
                .and(
                    not(
                        belongToAnyOf(
                            UnixDomainSocketAddress.class,
                            StandardProtocolFamily.class,
                            ProtocolFamily.class,
                            SocketAddress.class))))
        .check(CLASSES);
  }

  /** A command that a server answers loads as little as can be. */
  @Test
  void serversKnowNothingOfWhatTheyAnswer() {
    Set<String> rooms = new TreeSet<>();
    for (JavaClass user : CLASSES) {
      if (room(user).equals("server")) {
        user.getDirectDependenciesFromSelf().stream()
            .map(dependency -> dependency.getTargetClass())
            .filter(used -> used.getName().startsWith(ROOT))
            .forEach(used -> rooms.add(room(used)));
      }
    }
    assertThat(rooms).containsExactly("server");
  }

  @Test
  void onlyOneCornerKnowsGit() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "engine.git..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.eclipse.jgit..", "org.slf4j..")
        .check(CLASSES);
  }

  @Test
  void nothingIsStaticAndMutable() {
    classes().should(new NoStaticState()).check(CLASSES);
  }

  private static String room(JavaClass type) {
    String rest = type.getPackageName().substring(ROOT.length());
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }

  private static final class NoStaticState extends ArchCondition<JavaClass> {
    NoStaticState() {
      super("have final static fields only");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      for (JavaField field : type.getFields()) {
        Set<JavaModifier> modifiers = field.getModifiers();
        boolean generated = modifiers.contains(JavaModifier.SYNTHETIC);
        if (modifiers.contains(JavaModifier.STATIC)
            && !modifiers.contains(JavaModifier.FINAL)
            && !generated) {
          events.add(SimpleConditionEvent.violated(field, field.getFullName()));
        }
      }
    }
  }
}
