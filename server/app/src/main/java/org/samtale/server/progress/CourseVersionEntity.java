package org.samtale.server.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** The row of a course version. */
@Entity
@Immutable
@Table(name = "course_version")
class CourseVersionEntity {
    @Id
    private String hash;

    private String course;

    private String sources;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected CourseVersionEntity() {}

    String course() {
        return course;
    }

    String sources() {
        return sources;
    }
}
