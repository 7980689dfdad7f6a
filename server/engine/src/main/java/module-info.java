import org.jspecify.annotations.NullMarked;

/** The rules of a conversation, as pure functions. Requires nothing at run time but Java itself. */
@NullMarked
module org.samtale.engine {
    requires static org.jspecify;
}
