package io.github.docusauruslint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EditedTreeTest {
  private final FileTree files = MemoryTree.of(Map.of("docs/a.md", "a", "docs/c.md", "c"));

  private FileTree edited(String path) {
    return new EditedTree(files, Map.of(path, SourceText.of("new")));
  }

  @Test
  void aNewFileIsListedAmongTheOthersInOrder() throws Exception {
    FileTree tree = edited("docs/b.md");
    assertThat(tree.list("docs")).containsExactly("a.md", "b.md", "c.md");
    assertThat(tree.isFile("docs/b.md")).isTrue();
    assertThat(tree.read("docs/b.md").text()).isEqualTo("new");
    assertThat(tree.read("docs/a.md").text()).isEqualTo("a");
  }

  @Test
  void aFileThatIsThereKeepsItsPlace() throws Exception {
    FileTree tree = edited("docs/c.md");
    assertThat(tree.list("docs")).containsExactly("a.md", "c.md");
    assertThat(tree.read("docs/c.md").text()).isEqualTo("new");
    assertThat(tree.list("")).containsExactly("docs");
  }
}
